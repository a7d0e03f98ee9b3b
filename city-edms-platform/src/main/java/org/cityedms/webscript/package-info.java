/**
 * What all web scripts share: strict JSON in, JSON and RFC 9457 problem documents out, multipart
 * bodies from stream to disk.
 */
package org.cityedms.webscript;
