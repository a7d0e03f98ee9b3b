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

   function onActionCityEdmsPropose(record)
   {
      var file = { uuid: record.jsNode.nodeRef.id, number: record.jsNode.properties.ce_number };
      CityEdms.Share.propose(file, function()
      {
         Alfresco.util.PopupManager.displayMessage(
         {
            text: CityEdms.Share.text("city-edms.message.proposed", file.number),
            displayTime: 4
         });
      });
   }

   function onActionCityEdmsOpenCard(record)
   {
      window.location.href = CityEdms.Share.cardUrl(record.jsNode.nodeRef.id);
   }

   function onActionCityEdmsOpenRegister(record)
   {
      var properties = record.jsNode.properties;
      window.location.href = CityEdms.Share.registerUrl(properties.ce_register, properties.ce_number);
   }

   function line(content, style)
   {
      return '<span class="item ' + style + '">' + content + '</span>';
   }

   /** "№ 01-21/57 від 22.11.2026", a link to the card; struck out when the registration is. */
   function renderNumber(record)
   {
      var properties = record.jsNode.properties,
         text = CityEdms.Share.text("city-edms.line.registered", properties.ce_number, registrationDay(properties)),
         voided = record.jsNode.hasAspect("ce:voided");
      return line('<a href="' + html(CityEdms.Share.cardUrl(record.jsNode.nodeRef.id)) + '">' +
         (voided ? "<s>" + html(text) + "</s>" : html(text)) + '</a>', "city-edms-number");
   }

   /** The day that stands beside the number; documents of version 0.1 have only the moment of their registration. */
   function registrationDay(properties)
   {
      if (properties.ce_registeredOn)
      {
         return CityEdms.Share.day(properties.ce_registeredOn.iso8601);
      }
      return properties.ce_registeredAt ? CityEdms.Share.dayOf(properties.ce_registeredAt.iso8601) : "";
   }

   function renderVoided(record)
   {
      var properties = record.jsNode.properties,
         on = properties.ce_voidedAt ? CityEdms.Share.dayOf(properties.ce_voidedAt.iso8601) : "",
         text = properties.ce_voidReason ?
            CityEdms.Share.text("city-edms.line.voided-why", on, properties.ce_voidReason) :
            CityEdms.Share.text("city-edms.line.voided", on);
      return line(html(text), "city-edms-voided");
   }

   function renderDraft(record)
   {
      var properties = record.jsNode.properties,
         since = properties.cei_arrivedAt ? CityEdms.Share.dayOf(properties.cei_arrivedAt.iso8601) : "",
         text;
      switch (properties.cei_state)
      {
         case "rejected":
            text = CityEdms.Share.text("city-edms.line.draft.rejected", properties.cei_rejectionReason || "");
            break;
         case "arriving":
            text = CityEdms.Share.text("city-edms.line.draft.arriving");
            break;
         default:
            text = CityEdms.Share.text("city-edms.line.draft.waiting", since);
      }
      return line(html(text), "city-edms-draft");
   }

   /** An empty place: deadlines are no properties of a node, they are asked for when their line comes into sight. */
   function renderDeadline(record)
   {
      if (record.jsNode.hasAspect("ce:voided"))
      {
         return "";
      }
      window.setTimeout(CityEdms.Share.showDeadlines, 0);
      return '<span class="item city-edms-deadline" data-city-edms-document="' + html(record.jsNode.nodeRef.id) + '"></span>';
   }

   YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsRegister", fn: onActionCityEdmsRegister });
   YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsPropose", fn: onActionCityEdmsPropose });
   YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsOpenCard", fn: onActionCityEdmsOpenCard });
   YAHOO.Bubbling.fire("registerAction", { actionName: "onActionCityEdmsOpenRegister", fn: onActionCityEdmsOpenRegister });
   YAHOO.Bubbling.fire("registerRenderer", { propertyName: "ce_number", renderer: renderNumber });
   YAHOO.Bubbling.fire("registerRenderer", { propertyName: "ce_voidedAt", renderer: renderVoided });
   YAHOO.Bubbling.fire("registerRenderer", { propertyName: "cei_state", renderer: renderDraft });
   YAHOO.Bubbling.fire("registerRenderer", { propertyName: "cityEdmsDeadline", renderer: renderDeadline });
})();
