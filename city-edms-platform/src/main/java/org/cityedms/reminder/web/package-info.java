/** Reminders over HTTP. */
package org.cityedms.reminder.web;
