/** Sign-in, people, groups and permissions, as ACS's security services behave. */
package org.cityedms.embedded.security;
