/** Dispatch on Alfresco: tables, the follower of registrations, and what is printed. */
package org.cityedms.dispatch.repo;
