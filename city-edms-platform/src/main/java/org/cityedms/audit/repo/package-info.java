/** The record of views in a table, and who may read it. */
package org.cityedms.audit.repo;
