/** Web scripts of intake. */
package org.cityedms.intake.web;
