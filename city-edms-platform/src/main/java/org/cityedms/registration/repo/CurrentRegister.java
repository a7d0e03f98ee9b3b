package org.cityedms.registration.repo;

import org.cityedms.registration.CardLayout;
import org.cityedms.registration.Register;

/**
 * A register with the layout of its cards, as of one edition of the register.
 *
 * @param register what it counted when it was read says nothing of now
 */
record CurrentRegister(Register register, CardLayout layout) {}
