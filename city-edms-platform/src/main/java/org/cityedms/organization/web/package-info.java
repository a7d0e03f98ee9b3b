/** Web scripts of the organization. */
package org.cityedms.organization.web;
