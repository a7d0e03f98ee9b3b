/** What is measured on registers, with the classes of the AMP in sight. */
package org.cityedms.benchmarks.registers;
