/** What city-edms adds to the document library and to the page of a document. */
(function()
{
   var html = Alfresco.util.encodeHTML;

   function onActionCityEdmsRegister(record)
   {
      CityEdms.Share.register({ uuid: record.jsNode.nodeRef.id, name: record.displayName }, function(registered)
      {
         Alfresco.util.PopupManager.displayMessage(
         {
            text: CityEdms.Share.text("city-edms.message.registered", registered.registration.number),
            displayTime: 4
         });
         YAHOO.Bubbling.fire("metadataRefresh", { highlightFile: record.displayName });
      });
   }

   function onActionCityEdmsOpenCard(record)
   {
      window.location.href = CityEdms.Share.cardUrl(record.jsNode.nodeRef.id);
   }

   /** "№ 01-21/57 від 22.11.2026", a link to the card. */
   function renderNumber(record)
   {
      var properties = record.jsNode.properties,
         registeredAt = properties.ce_registeredAt,
         date = registeredAt ? Alfresco.util.formatDate(Alfresco.util.fromISO8601(registeredAt.iso8601), "dd.mm.yyyy") : "";
      return '<span class="item city-edms-number"><a href="' + html(CityEdms.Share.cardUrl(record.jsNode.nodeRef.id)) + '">' +
         html(CityEdms.Share.text("city-edms.line.registered", properties.ce_number, date)) + '</a></span>';
   }

   function announce()
   {
      YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsRegister", fn: onActionCityEdmsRegister });
      YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsOpenCard", fn: onActionCityEdmsOpenCard });
      YAHOO.Bubbling.fire("registerRenderer", { propertyName: "ce_number", renderer: renderNumber });
   }

   announce();
})();
