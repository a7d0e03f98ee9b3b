/**
 * Web scripts of registration, one class for each verb; {@code src/main/openapi/city-edms.yaml}
 * describes them.
 */
package org.cityedms.registration.web;
