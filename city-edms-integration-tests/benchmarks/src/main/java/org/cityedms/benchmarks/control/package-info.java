/**
 * What is measured on resolutions and control of execution, with the classes of the AMP in sight.
 */
package org.cityedms.benchmarks.control;
