/** The savings meter on the tables of registers, executions and dispatch. */
package org.cityedms.savings.repo;
