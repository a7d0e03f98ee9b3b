/** Saved filters in their table, guarded by rights. */
package org.cityedms.savedfilter.repo;
