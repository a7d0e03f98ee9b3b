package net.sf.acegisecurity;

import java.io.Serializable;
import java.security.Principal;

/** Whoever is signed in; ACS still carries Acegi's interface, not Spring Security's. */
public interface Authentication extends Principal, Serializable {}
