/**
 * What each person is reminded of on a working morning (ранкове зведення), by e-mail and at the
 * desk.
 */
package org.cityedms.reminder;
