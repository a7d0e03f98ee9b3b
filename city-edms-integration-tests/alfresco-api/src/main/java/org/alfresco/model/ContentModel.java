package org.alfresco.model;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of the system and content models. */
public interface ContentModel {
    QName TYPE_DELETED = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "deleted");
    QName PROP_ORIGINAL_ID = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "originalId");
    QName TYPE_BASE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "base");
    QName ASPECT_REFERENCEABLE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "referenceable");
    QName PROP_STORE_PROTOCOL =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store-protocol");
    QName PROP_STORE_IDENTIFIER =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store-identifier");
    QName PROP_NODE_UUID = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "node-uuid");
    QName PROP_NODE_DBID = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "node-dbid");
    QName ASPECT_INCOMPLETE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "incomplete");
    QName ASPECT_TEMPORARY = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "temporary");
    QName ASPECT_NO_CONTENT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "noContent");
    QName ASPECT_LOCALIZED = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "localized");
    QName PROP_LOCALE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "locale");
    QName ASPECT_HIDDEN = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "hidden");
    QName PROP_VISIBILITY_MASK =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "clientVisibilityMask");
    QName PROP_HIDDEN_FLAG = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "hiddenFlag");
    QName PROP_CLIENT_CONTROLLED =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "clientControlled");
    QName ASPECT_SOFT_DELETE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "softDelete");
    QName ASPECT_ARCHIVE_ROOT =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archiveRoot");
    QName ASSOC_ARCHIVE_USER_LINK =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archiveUserLink");
    QName TYPE_ARCHIVE_USER =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archiveUser");
    QName ASSOC_ARCHIVED_LINK =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedLink");
    QName ASPECT_ARCHIVED = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archived");
    QName PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedOriginalParentAssoc");
    QName PROP_ARCHIVED_BY = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedBy");
    QName PROP_ARCHIVED_DATE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedDate");
    QName PROP_ARCHIVED_ORIGINAL_OWNER =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedOriginalOwner");
    QName ASPECT_ARCHIVED_ASSOCS =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archived-assocs");
    QName PROP_ARCHIVED_PARENT_ASSOCS =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedParentAssocs");
    QName PROP_ARCHIVED_CHILD_ASSOCS =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedChildAssocs");
    QName PROP_ARCHIVED_SOURCE_ASSOCS =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedSourceAssocs");
    QName PROP_ARCHIVED_TARGET_ASSOCS =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedTargetAssocs");
    QName ASPECT_ARCHIVE_LOCKABLE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedLockable");
    QName TYPE_CONTAINER = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "container");
    QName ASSOC_CHILDREN = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "children");
    QName ASPECT_ROOT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "aspect_root");
    QName TYPE_STOREROOT = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "store_root");
    QName PROP_SYS_NAME = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "name");
    QName ASPECT_UNDELETABLE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "undeletable");
    QName ASPECT_UNMOVABLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "unmovable");
    QName ASPECT_PENDING_DELETE =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "pendingDelete");
    QName TYPE_CMOBJECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "cmobject");
    QName PROP_NAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "name");
    QName ASPECT_COPIEDFROM =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "copiedfrom");
    QName ASSOC_ORIGINAL = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "original");
    QName ASPECT_CHECKED_OUT =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "checkedOut");
    QName ASSOC_WORKING_COPY_LINK =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingcopylink");
    QName ASPECT_WORKING_COPY =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingcopy");
    QName PROP_WORKING_COPY_OWNER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyOwner");
    QName PROP_WORKING_COPY_MODE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyMode");
    QName PROP_WORKING_COPY_LABEL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "workingCopyLabel");
    QName TYPE_CONTENT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "content");
    QName PROP_CONTENT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "content");
    QName ASPECT_TITLED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "titled");
    QName PROP_TITLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "title");
    QName PROP_DESCRIPTION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "description");
    QName ASPECT_AUDITABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "auditable");
    QName PROP_CREATED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "created");
    QName PROP_CREATOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "creator");
    QName PROP_MODIFIED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "modified");
    QName PROP_MODIFIER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "modifier");
    QName PROP_ACCESSED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "accessed");
    QName ASPECT_AUTHOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "author");
    QName PROP_AUTHOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "author");
    QName PROP_RATED_AT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "ratedAt");
    QName ASPECT_LOCKABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockable");
    QName PROP_LOCK_OWNER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockOwner");
    QName PROP_LOCK_TYPE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockType");
    QName PROP_LOCK_LIFETIME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockLifetime");
    QName PROP_EXPIRY_DATE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "expiryDate");
    QName PROP_LOCK_ADDITIONAL_INFO =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lockAdditionalInfo");
    QName ASPECT_VERSIONABLE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionable");
    QName PROP_VERSION_LABEL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionLabel");
    QName PROP_INITIAL_VERSION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "initialVersion");
    QName PROP_AUTO_VERSION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "autoVersion");
    QName PROP_AUTO_VERSION_PROPS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "autoVersionOnUpdateProps");
    QName PROP_VERSION_TYPE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "versionType");
    QName TYPE_SYSTEM_FOLDER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "systemfolder");
    QName TYPE_FOLDER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "folder");
    QName ASSOC_CONTAINS = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "contains");
    QName TYPE_PERSON = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "person");
    QName PROP_USERNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "userName");
    QName PROP_HOMEFOLDER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "homeFolder");
    QName PROP_FIRSTNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "firstName");
    QName PROP_LASTNAME = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "lastName");
    QName PROP_EMAIL = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "email");
    QName PROP_ORGID = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "organizationId");
    QName PROP_HOME_FOLDER_PROVIDER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "homeFolderProvider");
    QName PROP_DEFAULT_HOME_FOLDER_PATH =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "defaultHomeFolderPath");
    QName PROP_ORGANIZATION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "organization");
    QName PROP_JOBTITLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "jobtitle");
    QName PROP_LOCATION = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "location");
    QName PROP_PERSONDESC =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "persondescription");
    QName PROP_TELEPHONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "telephone");
    QName PROP_MOBILE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "mobile");
    QName PROP_COMPANYADDRESS1 =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companyaddress1");
    QName PROP_COMPANYADDRESS2 =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companyaddress2");
    QName PROP_COMPANYADDRESS3 =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companyaddress3");
    QName PROP_COMPANYPOSTCODE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companypostcode");
    QName PROP_COMPANYTELEPHONE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companytelephone");
    QName PROP_COMPANYFAX = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companyfax");
    QName PROP_COMPANYEMAIL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "companyemail");
    QName PROP_SIZE_CURRENT =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "sizeCurrent");
    QName PROP_SIZE_QUOTA = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "sizeQuota");
    QName ASPECT_PERSON_DISABLED =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "personDisabled");
    QName ASSOC_AVATAR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "avatar");
    QName TYPE_AUTHORITY = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authority");
    QName TYPE_AUTHORITY_CONTAINER =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityContainer");
    QName PROP_AUTHORITY_NAME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityName");
    QName PROP_AUTHORITY_DISPLAY_NAME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "authorityDisplayName");
    QName ASSOC_MEMBER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "member");
    QName TYPE_ZONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "zone");
    QName ASSOC_IN_ZONE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "inZone");
    QName ASPECT_OWNABLE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "ownable");
    QName PROP_OWNER = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "owner");
    QName TYPE_LINK = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "link");
    QName PROP_LINK_DESTINATION =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "destination");
    QName ASPECT_ATTACHABLE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "attachable");
    QName ASSOC_ATTACHMENTS =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "attachments");
    QName ASPECT_EMAILED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "emailed");
    QName PROP_SENTDATE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "sentdate");
    QName PROP_ORIGINATOR = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "originator");
    QName PROP_ADDRESSEE = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "addressee");
    QName PROP_ADDRESSEES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "addressees");
    QName PROP_SUBJECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "subjectline");
    QName PROP_NODE_REF = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "noderef");
    QName PROP_CONTENT_PROPERTY_NAME =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "contentPropertyName");
    QName PROP_AUTOMATIC_UPDATE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "automaticUpdate");
    QName ASPECT_DUBLINCORE =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "dublincore");
    QName ASPECT_INDEX_CONTROL =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "indexControl");
    QName PROP_IS_INDEXED = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isIndexed");
    QName PROP_IS_CONTENT_INDEXED =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "isContentIndexed");
    String USER_MODEL_URI = "http://www.alfresco.org/model/user/1.0";
    String USER_MODEL_PREFIX = "usr";
}
