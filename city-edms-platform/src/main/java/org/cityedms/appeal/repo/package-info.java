/** Appeals on Alfresco: their tables, rights, letters, and registration with a record. */
package org.cityedms.appeal.repo;
