<import resource="classpath:alfresco/web-extension/site-webscripts/org/cityedms/components/dashlets/dashlet.lib.js">

cityEdmsDashlet("Journal", "register", msg.get("city-edms.dashlet.help"));
