/**
 * Deadlines (строки виконання): the calendar of working days, the terms that the law sets, and what
 * day they end on, with the reason told in words.
 */
package org.cityedms.deadline;
