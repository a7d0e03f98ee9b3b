/** Outbound mail, as Alfresco's subsystem OutboundSMTP has it. */
package org.cityedms.embedded.mail;
