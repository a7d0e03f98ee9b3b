/**
 * Web scripts of deadlines, one class for each verb; {@code src/main/openapi/city-edms.yaml}
 * describes them.
 */
package org.cityedms.deadline.web;
