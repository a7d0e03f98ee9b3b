/** Attached files as nodes below the node of their document. */
package org.cityedms.attachment.repo;
