<import resource="classpath:alfresco/web-extension/site-webscripts/org/cityedms/components/dashlets/dashlet.lib.js">

cityEdmsDashlet("Control", "scope", msg.get("city-edms.control.help"));
