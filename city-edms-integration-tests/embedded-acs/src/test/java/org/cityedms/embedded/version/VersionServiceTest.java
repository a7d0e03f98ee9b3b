package org.cityedms.embedded.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.nodes;
import static org.cityedms.embedded.testing.RunningRepository.read;
import static org.cityedms.embedded.testing.RunningRepository.write;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.junit.Test;

public class VersionServiceTest {
    private final VersionService versions = bean("versionService", VersionService.class);
    private final NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt", "перший"));

    private void makeVersionable() {
        asAdmin(() -> nodes().addAspect(file, ContentModel.ASPECT_VERSIONABLE, null));
    }

    private List<String> labels() {
        VersionHistory history = asAdmin(() -> versions.getVersionHistory(file));
        return history == null
                ? List.of()
                : history.getAllVersions().stream().map(Version::getVersionLabel).toList();
    }

    @Test
    public void versionable_initialVersionIsOneAndContentMakesTheNext() {
        assertThat(labels()).isEmpty();
        makeVersionable();
        assertThat(labels()).containsExactly("1.0");
        asAdmin(
                () -> {
                    write(file, "другий");
                    write(file, "третій");
                });
        assertThat(labels()).containsExactly("1.1", "1.0");
        assertThat(asAdmin(() -> nodes().getProperty(file, ContentModel.PROP_VERSION_LABEL)))
                .isEqualTo("1.1");
        Version first = asAdmin(() -> versions.getVersionHistory(file).getVersion("1.0"));
        assertThat(asAdmin(() -> read(first.getFrozenStateNodeRef()))).isEqualTo("перший");
        assertThat(asAdmin(() -> read(file))).isEqualTo("третій");
    }

    @Test
    public void versionable_propertiesAlone_makeNone() {
        makeVersionable();
        asAdmin(() -> nodes().setProperty(file, ContentModel.PROP_TITLE, "Лист"));
        assertThat(labels()).containsExactly("1.0");
    }

    @Test
    public void createVersion_majorAndMinor_countOn() {
        makeVersionable();
        Version major =
                asAdmin(
                        () ->
                                versions.createVersion(
                                        file,
                                        Map.of(
                                                VersionModel.PROP_VERSION_TYPE,
                                                VersionType.MAJOR,
                                                Version.PROP_DESCRIPTION,
                                                "зауваги враховано")));
        assertThat(major.getVersionLabel()).isEqualTo("2.0");
        assertThat(major.getDescription()).isEqualTo("зауваги враховано");
        assertThat(major.getVersionType()).isEqualTo(VersionType.MAJOR);
        asAdmin(() -> versions.createVersion(file, null));
        assertThat(labels()).containsExactly("2.1", "2.0", "1.0");
        assertThat(asAdmin(() -> versions.getCurrentVersion(file)).getVersionLabel())
                .isEqualTo("2.1");
    }

    @Test
    public void createVersion_leavesModifierAndDateAlone() {
        Object before = asAdmin(() -> nodes().getProperty(file, ContentModel.PROP_MODIFIED));
        makeVersionable();
        Object after = asAdmin(() -> nodes().getProperty(file, ContentModel.PROP_MODIFIED));
        assertThat(asAdmin(() -> versions.createVersion(file, null)).getFrozenModifiedDate())
                .isEqualTo(after);
        assertThat(asAdmin(() -> nodes().getProperty(file, ContentModel.PROP_MODIFIED)))
                .isEqualTo(after);
        assertThat(before).isNotNull();
    }

    @Test
    public void revert_bringsPropertiesAndContentBack() {
        asAdmin(() -> nodes().setProperty(file, ContentModel.PROP_TITLE, "Було"));
        makeVersionable();
        asAdmin(
                () -> {
                    write(file, "другий");
                    nodes().setProperty(file, ContentModel.PROP_TITLE, "Стало");
                });
        asAdmin(() -> versions.revert(file, versions.getVersionHistory(file).getVersion("1.0")));
        assertThat(asAdmin(() -> read(file))).isEqualTo("перший");
        assertThat(asAdmin(() -> nodes().getProperty(file, ContentModel.PROP_TITLE)))
                .isEqualTo("Було");
        assertThat(labels()).containsExactly("1.1", "1.0");
    }

    @Test
    public void history_goesWithTheAspect() {
        makeVersionable();
        asAdmin(() -> nodes().removeAspect(file, ContentModel.ASPECT_VERSIONABLE));
        assertThat(labels()).isEmpty();
    }
}
