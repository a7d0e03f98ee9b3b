/**
 * Web scripts of appeals, one class for each verb; {@code src/main/openapi/city-edms.yaml}
 * describes them.
 */
package org.cityedms.appeal.web;
