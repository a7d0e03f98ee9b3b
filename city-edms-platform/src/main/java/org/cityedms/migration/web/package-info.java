/** Web scripts of moving in. */
package org.cityedms.migration.web;
