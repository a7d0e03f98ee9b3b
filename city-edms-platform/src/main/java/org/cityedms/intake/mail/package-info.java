/** Letters by e-mail: a mailbox over IMAP, and what a letter says and carries. */
package org.cityedms.intake.mail;
