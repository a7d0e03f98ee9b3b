/** Reports (звіти): execution discipline, what is overdue, the day's summary. */
package org.cityedms.report;
