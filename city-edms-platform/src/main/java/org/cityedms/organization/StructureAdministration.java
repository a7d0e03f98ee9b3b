package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What administrators do with the structure; rights are checked here, and acts noted. */
public interface StructureAdministration {
    List<Institution> institutions();

    /** Adds an institution, or renames it. */
    Institution saveInstitution(InstitutionDraft draft);

    StructureView structure(LocalDate day);

    /** The directory: what {@link Roles#posts} finds, for whoever may read. */
    List<PostSummary> posts(PostQuery query);

    PostHistory history(long post);

    long addUnit(UnitDraft draft);

    void changeUnit(long unit, UnitDraft draft);

    void closeUnit(long unit, ClosingDraft draft);

    long addPost(PostDraft draft);

    void changePost(long post, PostDraft draft);

    void closePost(long post, ClosingDraft draft);

    Appointment appoint(AppointmentDraft draft);

    /** Sets the last day of an appointment. */
    Appointment endAppointment(long appointment, ClosingDraft draft);

    /** Takes back an appointment that has not begun. */
    void cancelAppointment(long appointment);

    /** People of Alfresco, to appoint them. */
    List<Account> people(String text);

    Optional<PersonName> person(String userName);

    PersonName savePerson(String userName, PersonDraft draft);

    List<Vacancy> vacancies();

    /** The newest first. */
    List<OrganizationAct> acts(ActQuery query);
}
