/** Digests out of the tables, and the letters that carry them. */
package org.cityedms.reminder.repo;
