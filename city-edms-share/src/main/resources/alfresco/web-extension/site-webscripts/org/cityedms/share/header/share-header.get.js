// Runs after Share's own header script: puts "Registers" beside "Home" for whoever is signed in.
(function()
{
   var menuBar = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR");
   if (user.isGuest || !menuBar || !menuBar.config || !menuBar.config.widgets)
   {
      return;
   }
   menuBar.config.widgets.splice(1, 0,
   {
      id: "HEADER_CITY_EDMS_REGISTERS",
      name: "alfresco/menus/AlfMenuBarItem",
      config:
      {
         id: "HEADER_CITY_EDMS_REGISTERS",
         label: msg.get("city-edms.header.registers"),
         targetUrl: "city-edms-registers"
      }
   });
})();
