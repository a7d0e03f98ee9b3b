/** Web scripts of the audit; {@code src/main/openapi/city-edms.yaml} describes them. */
package org.cityedms.audit.web;
