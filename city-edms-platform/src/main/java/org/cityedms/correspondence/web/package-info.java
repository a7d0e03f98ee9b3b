/**
 * Web scripts of correspondents and links, one class for each verb; {@code
 * src/main/openapi/city-edms.yaml} describes them.
 */
package org.cityedms.correspondence.web;
