/** Web scripts of attached files. */
package org.cityedms.attachment.web;
