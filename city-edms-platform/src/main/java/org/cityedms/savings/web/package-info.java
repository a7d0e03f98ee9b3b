/** Web scripts of the savings meter. */
package org.cityedms.savings.web;
