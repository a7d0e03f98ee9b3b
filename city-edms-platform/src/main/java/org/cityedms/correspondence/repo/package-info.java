/** Correspondents and links in the repository's database. */
package org.cityedms.correspondence.repo;
