<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/city-edms/host.css" group="city-edms"/>
</@>

<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/host.js" group="city-edms"/>
</@>

<@markup id="widgets">
   <@inlineScript group="city-edms">
      YAHOO.util.Event.onContentReady("${args.htmlid?js_string}-registers", function()
      {
         CityEdms.Share.mountRegisters(this);
      });
   </@>
</@>

<@markup id="html">
   <@uniqueIdDiv>
      <div id="${args.htmlid?html}-registers" class="city-edms-registers"></div>
   </@>
</@>
