/**
 * Moving in on Alfresco: files read as spreadsheets, tables of imports, the work in the background.
 */
package org.cityedms.migration.repo;
