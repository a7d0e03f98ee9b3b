package org.cityedms.registration;

/** Where what belongs to a register as a whole is filed (папки реєстру). */
public interface RegisterFolders {
    /**
     * The folder of a section and year below the register's own, made where it is missing.
     *
     * @param section what is filed there, as people read it
     * @return its UUID
     */
    String folder(Register register, String section, int year);
}
