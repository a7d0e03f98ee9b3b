/** The directory of ways in a table, guarded by rights. */
package org.cityedms.delivery.repo;
