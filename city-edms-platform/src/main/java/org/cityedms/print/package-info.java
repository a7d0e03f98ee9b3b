/**
 * Printing to PDF, shared by all features as the framework of web scripts is: fonts with Ukrainian
 * letters, and what is built on them.
 */
package org.cityedms.print;
