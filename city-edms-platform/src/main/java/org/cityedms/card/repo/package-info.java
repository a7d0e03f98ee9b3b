/** Layouts and phrases in tables, guarded by rights. */
package org.cityedms.card.repo;
