/** Web scripts of reports. */
package org.cityedms.report.web;
