package org.cityedms.registration.repo;

import org.cityedms.registration.CardForm;
import org.cityedms.registration.Register;

/**
 * A register with the form of its cards, as of one edition of the register.
 *
 * @param register what it counted when it was read says nothing of now
 */
record CurrentRegister(Register register, CardForm form) {}
