/**
 * What keeps a registered document as it was registered, whoever asks and over whatever interface.
 */
package org.cityedms.registration.repo.behaviour;
