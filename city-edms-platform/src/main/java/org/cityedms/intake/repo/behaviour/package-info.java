/** What the repository does by itself with files that come in. */
package org.cityedms.intake.repo.behaviour;
