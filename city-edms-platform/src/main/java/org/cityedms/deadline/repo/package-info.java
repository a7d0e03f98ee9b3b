/** Deadlines on Alfresco: tables, the service, and the letters that tell of an extension. */
package org.cityedms.deadline.repo;
