<@markup id="css">
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/city-edms/dashlet.css" group="dashlets"/>
   <@link rel="stylesheet" type="text/css" href="${url.context}/res/components/city-edms/journal-dashlet.css" group="dashlets"/>
</@>

<@markup id="js">
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/host.js" group="dashlets"/>
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/dashlet.js" group="dashlets"/>
   <@script type="text/javascript" src="${url.context}/res/components/city-edms/journal-dashlet.js" group="dashlets"/>
</@>

<@markup id="widgets">
   <@createWidgets group="dashlets"/>
</@>

<@markup id="html">
   <@uniqueIdDiv>
      <#assign id = args.htmlid?html>
      <div class="dashlet city-edms-dashlet city-edms-journal">
         <div class="title">${msg("city-edms.dashlet.title")?html}</div>
         <div class="toolbar city-edms-dashlet-toolbar">
            <div class="city-edms-dashlet-field">
               <label for="${id}-registers">${msg("city-edms.dashlet.register")?html}</label>
               <select id="${id}-registers" disabled="disabled"></select>
            </div>
            <div class="city-edms-dashlet-field">
               <label for="${id}-find">${msg("city-edms.dashlet.find")?html}</label>
               <input id="${id}-find" type="search" maxlength="200" autocomplete="off" disabled="disabled"/>
            </div>
            <a id="${id}-open" href="#" hidden="hidden">${msg("city-edms.dashlet.open")?html}</a>
         </div>
         <div class="body scrollableList" <#if args.height??>style="height: ${args.height?html}px;"</#if>>
            <ul id="${id}-entries" class="city-edms-dashlet-entries" aria-label="${msg("city-edms.dashlet.entries")?html}" hidden="hidden"></ul>
            <div id="${id}-notice" class="city-edms-dashlet-notice" role="status">${msg("city-edms.message.loading")?html}</div>
         </div>
      </div>
   </@>
</@>
