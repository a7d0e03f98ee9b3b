/** What happens to documents with personal data, over whatever interface. */
package org.cityedms.appeal.repo.behaviour;
