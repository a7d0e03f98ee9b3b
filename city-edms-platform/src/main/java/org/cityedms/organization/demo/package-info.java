/**
 * The demonstration council: an invented town with its people, registers and letters, for
 * evaluation and training.
 */
package org.cityedms.organization.demo;
