/** The council and its people on Alfresco: tables, people and groups. */
package org.cityedms.organization.repo;
