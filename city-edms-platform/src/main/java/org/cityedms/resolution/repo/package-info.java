/** Resolutions and control of execution on Alfresco and its database. */
package org.cityedms.resolution.repo;
