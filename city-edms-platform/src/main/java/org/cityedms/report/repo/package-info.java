/** Reports on the tables of executions. */
package org.cityedms.report.repo;
