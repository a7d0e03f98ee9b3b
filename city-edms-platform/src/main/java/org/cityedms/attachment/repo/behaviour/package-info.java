/** What keeps the files of a registered document, whoever asks and over whatever interface. */
package org.cityedms.attachment.repo.behaviour;
